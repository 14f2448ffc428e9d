package kz.localbusiness.background;

import java.io.Serial;

/// Of the servers that have realms, none could make one.
final class NoServerAnswers extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    NoServerAnswers() {
        super("no server for realms can make one right now");
    }
}
