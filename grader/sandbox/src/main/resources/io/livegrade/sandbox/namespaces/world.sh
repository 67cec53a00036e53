# Goes ahead of each of the other scripts.
set -eu
IFS='
'

# join GROUPS: cgroup.procs files, one a line. "0" is whoever writes it.
join() {
  for group in $1; do echo 0 > "$group"; done
}

# show FOLDER: makes it a world of its own, to be changed by nobody, and goes there.
show() {
  cd "$1"
  mount --bind . .
  cd "$1"
  for device in null random urandom; do mount --bind "/dev/$device" "dev/$device"; done
  # Nobody inside can undo this: the mounts belong to a namespace that it is not root of.
  mount -o remount,bind,ro,nosuid .
}
