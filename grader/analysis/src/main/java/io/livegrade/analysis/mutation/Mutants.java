package io.livegrade.analysis.mutation;

import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.challenge.MutationRule;
import java.util.List;

/** Finds the places where one kind of rule can be broken. */
interface Mutants {
  /** {@return the places in the main code, best first} */
  List<Candidate> candidates(ParsedSubmission submission, MutationRule rule);
}
