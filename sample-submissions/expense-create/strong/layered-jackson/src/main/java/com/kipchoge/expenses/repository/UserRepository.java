package com.kipchoge.expenses.repository;

public interface UserRepository {

    boolean exists(long userId);
}
