# Started as root of fresh namespaces:
# restore.sh FOLDER GROUPS CRIU IMAGES INPUT OUTPUT ERRORS
# Brings back the JVM of IMAGES with FOLDER as its whole world, and stays as its parent.
# GROUPS: cgroup.procs files to join, one a line. The last three: its pipes, as IMAGES knows them.
folder=$1 groups=$2 criu=$3 images=$4 input=$5 output=$6 errors=$7
join "$groups" # first, so that all that follows is counted
show "$folder"
mount -t proc proc /proc # of these namespaces, for criu alone: the JVM sees FOLDER

# What CRIU found out about this kernel when it wrote IMAGES, where it looks for it: in memory.
read -r boot < /proc/sys/kernel/random/boot_id
if [ -e "$images/kernel-$boot" ]; then
  mount -t tmpfs tmpfs /run
  cp "$images/kernel-$boot" /run/criu.kdat
fi

exec 3<&0 4>&1 5>&2 < /dev/null > /dev/null 2>&1
# The program at the end keeps what has ended from being forgotten before its exit status is read.
"$criu" restore --images-dir "$images" --log-file restore.log -v1 --empty-ns net \
  --inherit-fd "fd[3]:$input" --inherit-fd "fd[4]:$output" --inherit-fd "fd[5]:$errors" \
  --exec-cmd -- sleep 2147483647
exit # CRIU must not take the shell's place: it mistakes itself for a JVM of the same number
