#!/usr/bin/env bash
# Grades $SUBMISSION by $CHALLENGE and leaves both reports under $RUNNER_TEMP, outside the workspace.
# The exit code is the grading's.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
grade=${GRADE:-$here/../../../grader/bin/grade}
out=$RUNNER_TEMP/grade
mkdir -p "$out"

options=(--challenge "$CHALLENGE" --sandbox "${SANDBOX:-auto}" --out "$out/interviewer" --quiet)
if [ -n "${FAIL_UNDER:-}" ]; then options+=(--fail-under "$FAIL_UNDER"); fi

code=0
"$grade" "${options[@]}" "$SUBMISSION" > "$out/verdict.txt" || code=$?
printf 'interviewer=%s\ncandidate=%s\ncode=%s\n' "$out/interviewer" "$out/candidate" "$code" >> "$GITHUB_OUTPUT"
report=$out/interviewer/report.json
# Nothing was written: what is wrong was said on the error stream.
[ -f "$report" ] || exit "$code"

"$grade" show "$report" --audience candidate --out "$out/candidate" --quiet > /dev/null
"$grade" show "$report" --audience "$AUDIENCE" --format md >> "$GITHUB_STEP_SUMMARY"
"$grade" show "$report" --audience "$AUDIENCE" --format annotations --source-root "$SUBMISSION"
exit "$code"
