# Started as root of fresh namespaces: warm.sh FOLDER USER TASKS COMMAND...
# Shows FOLDER as the whole world, gives up every right, becomes COMMAND: what will be written down.
folder=$1 user=$2 tasks=$3
shift 3
show "$folder"

# The last three rights go with the change of user, after the change of root that they are for.
exec setsid prlimit --nproc="$tasks" \
  setpriv --no-new-privs --inh-caps=-all --bounding-set=-all,+sys_chroot,+setuid,+setgid \
  unshare --root=. --wd=/ --setgid="$user" --setuid="$user" "$@"
