package io.livegrade.analysis.concurrency;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;

/**
 * A place that reads or changes a field of a shared object, after the object was made.
 *
 * @param field its declaration
 * @param place where
 * @param changes whether the field, or the collection it holds, is changed there
 * @param reads whether what was there before is looked at
 */
record FieldUse(VariableDeclarator field, Expression place, boolean changes, boolean reads) {}
