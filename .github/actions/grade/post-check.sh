#!/usr/bin/env bash
# Posts the candidate's report as a check on commit $COMMIT of $REPOSITORY. $TOKEN may write checks
# there and is a secret of the company; it is handed over on standard input, so that no process list
# shows it.
set -euo pipefail

case $CODE in
  0) conclusion=success ;;
  1) conclusion=failure ;;
  *) conclusion=neutral ;; # not graded says nothing about the submission
esac

# GitHub takes a summary of at most 65535 characters.
jq --null-input --rawfile summary "$CANDIDATE/report.md" \
  --arg commit "$COMMIT" --arg conclusion "$conclusion" \
  '{name: "live-coding", head_sha: $commit, status: "completed", conclusion: $conclusion,
    output: {title: "Live-coding submission", summary: $summary[:65000]}}' > "$RUNNER_TEMP/check.json"

curl --fail-with-body --silent --show-error --output /dev/null --config - \
  --header "Accept: application/vnd.github+json" --data-binary "@$RUNNER_TEMP/check.json" \
  "$GITHUB_API_URL/repos/$REPOSITORY/check-runs" <<< "header = \"Authorization: Bearer $TOKEN\""
