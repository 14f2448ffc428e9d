package kz.localbusiness.embedded.part;

import org.jspecify.annotations.Nullable;

/// The world is not as the start needs it; nothing has been left running.
public final class StartupRefused extends RuntimeException {

    private final String remedy;

    /// @param problem one sentence: what is wrong
    /// @param remedy what the reader can do about it
    public StartupRefused(String problem, String remedy) {
        this(problem, remedy, null);
    }

    public StartupRefused(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
