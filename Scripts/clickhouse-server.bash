# What Scripts/clickhouse.sh and Scripts/clickhouse-cluster.sh have in common: servers of Debian's
# release, each in a directory of its own.

# Whether a server answers HTTP on a port.
answers() {
  { exec 5<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET /ping HTTP/1.0\r\n\r\n' >&5
  grep -q Ok. <&5
}

# encryption PORT CERTIFICATE KEY: what a configuration has for HTTPS.
encryption() {
  cat <<END
<https_port>$1</https_port>
  <openSSL><server>
    <certificateFile>$2</certificateFile><privateKeyFile>$3</privateKeyFile>
    <verificationMode>none</verificationMode><loadDefaultCAFile>false</loadDefaultCAFile>
  </server></openSSL>
END
}

# write_configuration DIRECTORY PORT [MORE [DATA]]: not UTC, so that whatever leans on the server's time
# zone is seen.
write_configuration() {
  cat >"$1/config.xml" <<END
<yandex>
  <logger><level>warning</level><errorlog>$1/errors.log</errorlog></logger>
  <http_port>$2</http_port>
  <listen_host>127.0.0.1</listen_host>
  <path>${4:-$1/data}/</path>
  <tmp_path>$1/tmp/</tmp_path>
  <user_files_path>$1/files/</user_files_path>
  <format_schema_path>$1/schemas/</format_schema_path>
  <mark_cache_size>67108864</mark_cache_size>
  <keep_alive_timeout>10</keep_alive_timeout>
  <timezone>America/Santiago</timezone>
  <users_config>$1/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  ${3:-}
</yandex>
END
}

# write_users DIRECTORY: `maker` has a password, and `reader` only reads.
write_users() {
  local user="<networks><ip>127.0.0.1</ip></networks><quota>default</quota>"
  cat >"$1/users.xml" <<END
<yandex>
  <profiles><default/><reading><readonly>1</readonly></reading></profiles>
  <quotas><default/></quotas>
  <users>
    <default><password></password><profile>default</profile>$user</default>
    <maker><password>maker's secret</password><profile>default</profile>$user</maker>
    <reader><password>reader's secret</password><profile>reading</profile>$user</reader>
  </users>
</yandex>
END
}

# launch DIRECTORY: starts the server whose configuration is there, and sets `launched` to its process.
launch() {
  "$(PATH=$PATH:/usr/sbin command -v clickhouse-server)" --config-file="$1/config.xml" \
    </dev/null >"$1/output.log" 2>&1 &
  launched=$!
}

# listens PROCESS PORT: waits until somebody takes connections, or the process has ended.
listens() {
  for _ in {1..100}; do
    kill -0 "$1" 2>/dev/null || return 1
    if { exec 6<>"/dev/tcp/127.0.0.1/$2"; } 2>/dev/null; then
      exec 6>&-
      return 0
    fi
    sleep 0.1
  done
  return 1
}

# has_come_up PROCESS PORT: waits until it answers, or has ended.
has_come_up() {
  for _ in {1..300}; do
    kill -0 "$1" 2>/dev/null || return 1
    if answers "$2"; then return 0; fi
    sleep 0.1
  done
  return 1
}
