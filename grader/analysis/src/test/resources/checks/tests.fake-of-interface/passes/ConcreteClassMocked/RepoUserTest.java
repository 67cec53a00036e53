package app;

import static org.mockito.Mockito.*;

import org.junit.jupiter.api.*;

class RepoUserTest {
    @Test
    void saves() {
        Repo repo = mock(Repo.class);
        repo.save("x");
        verify(repo).save("x");
    }
}
