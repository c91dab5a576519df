#!/bin/sh
# Real mail servers for the interoperability tests: Exim takes mail by SMTP and hands it by LMTP to
# Dovecot, which keeps it for IMAP. On loopback only, everything below one folder, stopped by id.
#
#   mail-servers.sh start DIR     starts both, or says that they are running already
#   mail-servers.sh stop DIR      stops both, or says that they are not running
#   mail-servers.sh queue DIR     says how many messages Exim has taken and not handed on yet
#
# DOCKET_TEST_SMTP_PORT (10025), DOCKET_TEST_IMAP_PORT (10143) and DOCKET_TEST_LMTP_PORT (10024)
# choose the ports; DOCKET_TEST_USERS names the mailboxes (the part before the @), a blank between
# two; DOCKET_TEST_STRIP names header fields that are lost on the way, a colon between two
# (Auto-Submitted : X-Loop). Every password is "secret". Needs root: both servers change to their own users.
set -eu

SMTP_PORT=${DOCKET_TEST_SMTP_PORT:-10025}
IMAP_PORT=${DOCKET_TEST_IMAP_PORT:-10143}
LMTP_PORT=${DOCKET_TEST_LMTP_PORT:-10024}
USERS=${DOCKET_TEST_USERS:-mail asha.rahman owen.pritchard lena.brandt postmaster}
DOMAINS='ppo.gov.uk : example.org : example.com'
STRIP=${DOCKET_TEST_STRIP:-}
PATIENCE=100 # tenths of a second a server may take to start or stop

fail() {
  echo "mail-servers: $*" >&2
  exit 1
}

# A zombie counts as gone: whoever adopted it may take its time to bury it.
group_gone() { # process group
  ! ps -eo pgid=,stat= | awk -v group="$1" '$1 == group && $2 !~ /^Z/' | grep -q .
}

running() { # name
  [ -s "$DIR/$1.pid" ] && ! group_gone "$(cat "$DIR/$1.pid")"
}

listening() { # port
  ss -Hltn "sport = :$1" | grep -q .
}

wait_until() { # what, command...
  what=$1
  shift
  left=$PATIENCE
  until "$@"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "$what did not happen within $((PATIENCE / 10)) s; see $DIR/*.log"
    sleep 0.1
  done
}

write_users() {
  : >"$DIR/users"
  for user in $USERS; do
    echo "$user:secret" >>"$DIR/users"
  done
}

write_dovecot() {
  cat >"$DIR/dovecot.conf" <<CONF
base_dir = $DIR/run
state_dir = $DIR/state
log_path = $DIR/dovecot.log
listen = 127.0.0.1
protocols = imap lmtp
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:$DIR/mail/%n/Maildir
first_valid_uid = 1
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%n $DIR/users
}
userdb {
  driver = static
  args = uid=mail gid=mail home=$DIR/mail/%n
}
namespace inbox {
  inbox = yes
  mailbox Processed {
    auto = create
  }
}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = $IMAP_PORT
  }
  inet_listener imaps {
    port = 0
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = $LMTP_PORT
  }
}
protocol lmtp {
  auth_username_format = %Ln
  postmaster_address = postmaster@example.org
}
CONF
}

write_exim() {
  cat >"$DIR/exim.conf" <<CONF
primary_hostname = mx.example.org
daemon_smtp_ports = $SMTP_PORT
local_interfaces = 127.0.0.1
spool_directory = $DIR/exim/spool
log_file_path = $DIR/exim/log/%slog
pid_file_path = $DIR/exim/spool/exim.pid
log_selector = +millisec
domainlist local_domains = $DOMAINS
acl_smtp_rcpt = acl_rcpt
acl_smtp_data = acl_data
tls_advertise_hosts =
keep_environment =
host_lookup =
rfc1413_query_timeout = 0s
qualify_domain = example.org
begin acl
acl_rcpt:
  accept domains = +local_domains
  deny message = relay not permitted
acl_data:
  accept
begin routers
to_lmtp:
  driver = manualroute
  domains = +local_domains
  route_list = * 127.0.0.1 byname
  self = send
  transport = lmtp
${STRIP:+  headers_remove = $STRIP}
begin transports
lmtp:
  driver = smtp
  protocol = lmtp
  port = $LMTP_PORT
  hosts_override
  allow_localhost
begin retry
* * F,1h,1m
CONF
}

# In the foreground of a process group of its own, so that its id is known and its children go too.
launch() { # name, command...
  name=$1
  shift
  setsid "$@" >"$DIR/$name.out.log" 2>&1 </dev/null &
  echo $! >"$DIR/$name.pid"
}

start() {
  [ "$(id -u)" = 0 ] || fail "must be started as root"
  for program in dovecot exim4 ss ps setsid; do
    command -v "$program" >/dev/null || fail "$program is not installed"
  done
  if running dovecot && running exim; then
    echo "running already: SMTP $SMTP_PORT, IMAP $IMAP_PORT"
    return
  fi
  stop >/dev/null
  for port in "$SMTP_PORT" "$IMAP_PORT" "$LMTP_PORT"; do
    ! listening "$port" || fail "port $port is taken by another program; choose another"
  done
  mkdir -p "$DIR/run" "$DIR/state" "$DIR/mail" "$DIR/exim/spool" "$DIR/exim/log"
  chmod 755 "$DIR"
  chown mail: "$DIR/mail"
  chown -R Debian-exim: "$DIR/exim"
  write_users
  write_dovecot
  write_exim
  launch dovecot dovecot -F -c "$DIR/dovecot.conf"
  launch exim exim4 -C "$DIR/exim.conf" -bdf -q1m
  wait_until "listening on the ports" all_listening
  echo "started: SMTP $SMTP_PORT, IMAP $IMAP_PORT"
}

all_listening() {
  running dovecot || fail "Dovecot ended at once: $(cat "$DIR/dovecot.out.log" "$DIR/dovecot.log" 2>&1)"
  running exim || fail "Exim ended at once: $(cat "$DIR/exim.out.log" 2>&1)"
  listening "$SMTP_PORT" && listening "$IMAP_PORT" && listening "$LMTP_PORT"
}

stop_one() { # name
  [ -s "$DIR/$1.pid" ] || return 0
  group=$(cat "$DIR/$1.pid")
  kill -s TERM "$group" 2>/dev/null || true # the master ends its children
  wait_until "the end of $1" group_gone "$group"
  rm -f "$DIR/$1.pid"
}

stop() {
  stop_one exim
  stop_one dovecot
  echo "stopped"
}

[ $# = 2 ] || fail "say: mail-servers.sh start DIR | stop DIR | queue DIR"
case $2 in
  /*) DIR=$2 ;;
  *) DIR=$PWD/$2 ;;
esac
case $1 in
  start) start ;;
  stop) stop ;;
  queue) exim4 -C "$DIR/exim.conf" -bpc ;;
  *) fail "say: mail-servers.sh start DIR | stop DIR | queue DIR" ;;
esac
