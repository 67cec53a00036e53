# Started as root of fresh namespaces: enter.sh FOLDER USER TASKS GROUPS COMMAND...
# Shows FOLDER as the whole world, gives up every right, becomes COMMAND.
# USER: the host's user to become, or "keep". TASKS: how many threads and processes. GROUPS: cgroup.procs files to join, one a line.
folder=$1 user=$2 tasks=$3 groups=$4
shift 4
join "$groups" # first, so that all that follows is counted
show "$folder"

# The rights of a later user namespace reach no further than itself. To map our own root into it
# the kernel asks for setfcap, which goes with all others when the command starts as a mere user.
case $user in
  keep) set -- --bounding-set=-all,+setfcap -- "$@" ;;
  *) set -- "--reuid=$user" "--regid=$user" --clear-groups --bounding-set=-all -- "$@" ;;
esac
while [ "$1" != -- ]; do options="${options-}$1$IFS"; shift; done
shift
# A changed root, not a pivoted one: from within, the kernel refuses new user namespaces.
#
# Tasks are limited only now: the kernel holds each outer namespace to the limit that was in force
# when the next one was made, and out there the user may run many programs besides.
exec setpriv --no-new-privs --inh-caps=-all --pdeathsig KILL $options \
  prlimit --nproc="$tasks" \
  unshare --user --map-user=10001 --map-group=10001 --root=. --wd=/ "$@"
