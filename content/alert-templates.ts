import { defineAlertTemplates } from './define.ts';

/** How alerting tools write a link to /go/. `<go>` stands for its address; names such as `message` are the reader's own. */
export const alertTemplates = defineAlertTemplates([
  {
    id: 'prometheus',
    tool: 'Prometheus',
    where: 'In the alerting rule: `urlquery`, which is part of Go’s templates, encodes a label’s value for an address.',
    text: [
      'annotations:',
      "  runbook_url: '<go>?status={{ $labels.status | urlquery }}&channel={{ $labels.channel | urlquery }}&tunnel={{ $labels.tunnel | urlquery }}'",
    ].join('\n'),
    ofPage: {
      tool: 'Prometheus and Alertmanager',
      where: 'In the alerting rule. Alertmanager passes annotations on: `{{ .Annotations.runbook_url }}` in its templates.',
      text: ['annotations:', "  runbook_url: '<link>'"].join('\n'),
    },
    source: 'prometheus-templates',
  },
  {
    id: 'prometheus-text',
    tool: 'Prometheus, with a log line',
    where: 'The same, for a rule whose label holds what a device logged.',
    text: ['annotations:', "  runbook_url: '<go>?message={{ $labels.message | urlquery }}'"].join('\n'),
    source: 'prometheus-templates',
  },
  {
    id: 'alertmanager-pagerduty',
    tool: 'Alertmanager to PagerDuty',
    where: 'The rule’s annotation as a link on the incident.',
    text: [
      'receivers:',
      '  - name: vpn',
      '    pagerduty_configs:',
      '      - routing_key: YOUR-KEY',
      '        links:',
      "          - href: '{{ (index .Alerts 0).Annotations.runbook_url }}'",
      '            text: Tunnel Down',
    ].join('\n'),
    source: 'alertmanager-configuration',
  },
  {
    id: 'alertmanager-opsgenie',
    tool: 'Alertmanager to Opsgenie',
    where: 'The rule’s annotation among the alert’s details.',
    text: [
      'receivers:',
      '  - name: vpn',
      '    opsgenie_configs:',
      '      - api_key: YOUR-KEY',
      '        details:',
      "          runbook: '{{ (index .Alerts 0).Annotations.runbook_url }}'",
    ].join('\n'),
    source: 'alertmanager-configuration',
  },
  {
    id: 'grafana',
    tool: 'Grafana',
    where: 'In the alert rule, annotation “Runbook URL”. A label that the query lacks is ignored.',
    text: '<go>?message={{ $labels.message | urlquery }}',
    ofPage: { tool: 'Grafana', where: 'In the alert rule, annotation “Runbook URL”.', text: '<link>' },
    source: 'grafana-alert-templates',
  },
  {
    id: 'pagerduty',
    tool: 'PagerDuty, Events API',
    where: 'For scripts that send events themselves. Encode what you put after `=`.',
    text: [
      '{',
      '  "routing_key": "YOUR-KEY",',
      '  "event_action": "trigger",',
      '  "payload": { "summary": "VPN down", "source": "sddc-1", "severity": "critical" },',
      '  "links": [{ "href": "<go>?status=down&channel=negotiating", "text": "Tunnel Down" }]',
      '}',
    ].join('\n'),
    ofPage: {
      tool: 'PagerDuty',
      where: 'In the event, beside `payload`.',
      text: '"links": [{ "href": "<link>", "text": "<title>" }]',
    },
    source: 'pagerduty-trigger-events',
  },
  {
    id: 'splunk',
    tool: 'Splunk',
    where: 'Settings, Fields, Workflow actions: a link with method GET. Splunk encodes the field’s value.',
    text: '<go>?message=$message$',
    source: 'splunk-workflow-actions',
  },
  {
    id: 'datadog',
    tool: 'Datadog',
    where: 'In the message of a log monitor.',
    text: '[What to do](<go>?message={{urlencode "log.message"}})',
    ofPage: { tool: 'Datadog', where: 'In the message of the monitor.', text: '[What to do: <title>](<link>)' },
    source: 'datadog-variables',
  },
]);
