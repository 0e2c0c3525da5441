/*
 * Answers for a kernel that has no ESP, so that a daemon takes its child SA for installed. Preloaded; no ESP packet ever flows.
 *  - XFRM (charon, pluto): requests that need an ESP transform are turned into a netlink no-op, which the kernel acknowledges.
 *  - IP_IPSEC_POLICY and PF_KEY (iked): the socket is one end of a pair; a process at the other end says yes, hands out SPIs and expires SAs by their lifetime.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dlfcn.h>
#include <errno.h>
#include <linux/netlink.h>
#include <linux/pfkeyv2.h>
#include <linux/xfrm.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int is_xfrm(int fd) {
  int domain = 0, protocol = 0;
  socklen_t size = sizeof domain;
  if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &domain, &size) || domain != AF_NETLINK) return 0;
  size = sizeof protocol;
  return !getsockopt(fd, SOL_SOCKET, SO_PROTOCOL, &protocol, &size) && protocol == NETLINK_XFRM;
}

static void disarm(void *data, size_t size) {
  struct nlmsghdr *message = data;
  if (size < sizeof *message) return;
  switch (message->nlmsg_type) {
  case XFRM_MSG_NEWSA:
  case XFRM_MSG_UPDSA:
  case XFRM_MSG_DELSA:
    message->nlmsg_type = NLMSG_NOOP;
    message->nlmsg_flags |= NLM_F_ACK;
  }
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t sendto(int fd, const void *data, size_t size, int flags, const struct sockaddr *to, socklen_t length) {
  if (is_xfrm(fd)) disarm((void *)data, size);
  return NEXT(sendto)(fd, data, size, flags, to, length);
}

ssize_t send(int fd, const void *data, size_t size, int flags) {
  if (is_xfrm(fd)) disarm((void *)data, size);
  return NEXT(send)(fd, data, size, flags);
}

ssize_t write(int fd, const void *data, size_t size) {
  if (size >= sizeof(struct nlmsghdr) && is_xfrm(fd)) disarm((void *)data, size);
  return NEXT(write)(fd, data, size);
}

ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  if (message->msg_iovlen && is_xfrm(fd)) disarm(message->msg_iov[0].iov_base, message->msg_iov[0].iov_len);
  return NEXT(sendmsg)(fd, message, flags);
}

/* The exemption of IKE's own socket from IPsec: iked asks for it, and stops where it is refused. */
int setsockopt(int fd, int level, int name, const void *value, socklen_t size) {
  int result = NEXT(setsockopt)(fd, level, name, value, size);
  int exempts = (level == IPPROTO_IP && name == IP_IPSEC_POLICY) || (level == IPPROTO_IPV6 && name == IPV6_IPSEC_POLICY);
  return exempts ? 0 : result;
}

/* One SA that may expire: its message as it was added, and when. */
struct held {
  unsigned char *message;
  time_t soft, hard;
};
static struct held held[256];

static struct sadb_ext *extension(void *message, unsigned type) {
  struct sadb_msg *head = message;
  unsigned char *at = (unsigned char *)(head + 1), *end = (unsigned char *)message + head->sadb_msg_len * 8;
  while (at < end) {
    struct sadb_ext *found = (struct sadb_ext *)at;
    if (found->sadb_ext_type == type) return found;
    if (!found->sadb_ext_len) return NULL;
    at += found->sadb_ext_len * 8;
  }
  return NULL;
}

static unsigned spi_of(void *message) {
  struct sadb_sa *sa = (struct sadb_sa *)extension(message, SADB_EXT_SA);
  return sa ? sa->sadb_sa_spi : 0;
}

static void expire(int fd, struct held *one, unsigned which) {
  struct sadb_msg *old = (struct sadb_msg *)one->message;
  unsigned char out[512];
  struct sadb_msg *head = (struct sadb_msg *)out;
  size_t size = sizeof *head;
  *head = *old;
  head->sadb_msg_type = SADB_EXPIRE;
  head->sadb_msg_pid = 0;
  head->sadb_msg_seq = 0;
  unsigned kinds[] = {SADB_EXT_SA, SADB_EXT_ADDRESS_SRC, SADB_EXT_ADDRESS_DST};
  for (int i = 0; i < 3; i++) {
    struct sadb_ext *part = extension(old, kinds[i]);
    if (!part) continue;
    memcpy(out + size, part, part->sadb_ext_len * 8);
    size += part->sadb_ext_len * 8;
  }
  struct sadb_lifetime life = {.sadb_lifetime_len = sizeof life / 8, .sadb_lifetime_exttype = which};
  memcpy(out + size, &life, sizeof life);
  size += sizeof life;
  head->sadb_msg_len = size / 8;
  NEXT(send)(fd, out, size, 0);
}

static void keep(void *message, size_t size) {
  struct sadb_lifetime *soft = (struct sadb_lifetime *)extension(message, SADB_EXT_LIFETIME_SOFT);
  struct sadb_lifetime *hard = (struct sadb_lifetime *)extension(message, SADB_EXT_LIFETIME_HARD);
  time_t now = time(NULL);
  for (int i = 0; i < 256; i++) {
    if (held[i].message) continue;
    held[i].message = malloc(size);
    memcpy(held[i].message, message, size);
    held[i].soft = soft && soft->sadb_lifetime_addtime ? now + soft->sadb_lifetime_addtime : 0;
    held[i].hard = hard && hard->sadb_lifetime_addtime ? now + hard->sadb_lifetime_addtime : 0;
    return;
  }
}

static void forget(unsigned spi) {
  for (int i = 0; i < 256; i++)
    if (held[i].message && spi_of(held[i].message) == spi) {
      free(held[i].message);
      held[i].message = NULL;
    }
}

static void key_engine(int fd) {
  unsigned char data[8192];
  for (;;) {
    struct pollfd waiting = {.fd = fd, .events = POLLIN};
    if (poll(&waiting, 1, 500) > 0) {
      ssize_t size = recv(fd, data, sizeof data, 0);
      if (size <= 0) _exit(0);
      struct sadb_msg *head = (struct sadb_msg *)data;
      head->sadb_msg_errno = 0;
      if (head->sadb_msg_type == SADB_ADD || head->sadb_msg_type == SADB_UPDATE) keep(data, size);
      if (head->sadb_msg_type == SADB_DELETE) forget(spi_of(data));
      if (head->sadb_msg_type == SADB_GETSPI) {
        struct sadb_sa sa = {.sadb_sa_len = sizeof sa / 8, .sadb_sa_exttype = SADB_EXT_SA};
        sa.sadb_sa_spi = htonl(0x10000000u + (unsigned)(random() & 0x0fffffff));
        memcpy(data + size, &sa, sizeof sa);
        size += sizeof sa;
        head->sadb_msg_len = size / 8;
      }
      NEXT(send)(fd, data, size, 0);
    }
    time_t now = time(NULL);
    for (int i = 0; i < 256; i++) {
      if (!held[i].message) continue;
      if (held[i].soft && now >= held[i].soft) {
        held[i].soft = 0;
        expire(fd, &held[i], SADB_EXT_LIFETIME_SOFT);
      }
      if (held[i].hard && now >= held[i].hard) {
        expire(fd, &held[i], SADB_EXT_LIFETIME_HARD);
        free(held[i].message);
        held[i].message = NULL;
      }
    }
  }
}

/* A kernel has answered before iked asks whether it has, so iked waits one millisecond. */
int poll(struct pollfd *fds, nfds_t count, int timeout) {
  int type = 0;
  socklen_t size = sizeof type;
  int waits = count == 1 && timeout == 1 && !getsockopt(fds->fd, SOL_SOCKET, SO_TYPE, &type, &size) && type == SOCK_SEQPACKET;
  return NEXT(poll)(fds, count, waits ? 3000 : timeout);
}

/* A process and not a thread: the daemon forks, and a lock that a thread holds at that moment stays locked in the child for good. */
int socket(int domain, int type, int protocol) {
  int pair[2];
  if (domain != PF_KEY) return NEXT(socket)(domain, type, protocol);
  if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, pair)) return -1;
  pid_t child = fork();
  if (child == 0) {
    /* Twice, so that the daemon has no child that it does not know. */
    if (fork() == 0) {
      for (int fd = 0; fd < 256; fd++)
        if (fd != pair[1]) close(fd);
      srandom(getpid() ^ time(NULL));
      key_engine(pair[1]);
    }
    _exit(0);
  }
  waitpid(child, NULL, 0);
  close(pair[1]);
  return pair[0];
}
