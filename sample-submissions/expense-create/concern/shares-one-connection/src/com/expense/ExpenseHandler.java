package com.expense;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;

public class ExpenseHandler implements HttpHandler {

	private final ExpenseService service;
	private final Gson gson = new Gson();
	private Expense expense;
	private int status;

	public ExpenseHandler(ExpenseService service) {
		this.service = service;
	}

	@Override
	public synchronized void handle(HttpExchange exchange) throws IOException {
		Object answer;
		if ("POST".equals(exchange.getRequestMethod())) {
			answer = post(exchange);
		} else {
			status = 405;
			answer = Map.of("message", "method not allowed");
		}
		byte[] bytes = gson.toJson(answer).getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private Object post(HttpExchange exchange) {
		try {
			expense = gson.fromJson(
					new InputStreamReader(exchange.getRequestBody(), StandardCharsets.UTF_8), Expense.class);
			if (expense == null) {
				throw new IllegalArgumentException("body is empty");
			}
			expense = service.create(expense);
			status = 201;
			return expense;
		} catch (IllegalArgumentException e) {
			status = 400;
			return Map.of("message", e.getMessage());
		} catch (RuntimeException e) {
			status = 500;
			return Map.of("message", "internal error");
		}
	}
}
