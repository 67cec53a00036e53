package io.livegrade.analysis.mutation;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;

/**
 * One operand of a condition that lets something through or refuses it.
 *
 * @param expression the operand, without {@code &&}, {@code ||} and negations around it
 * @param harmless what it must be for nothing to be refused
 * @param surroundings what is said about it: the branch that refuses, the call it is handed to
 */
record Condition(Expression expression, boolean harmless, Node surroundings) {}
