package kz.localbusiness.application.notice.out;

import java.util.UUID;
import kz.localbusiness.domain.notice.WarningRound;

/// How far the owners of all businesses have been written to.
public interface WarningRounds {

    /// One that has not begun when nothing is kept.
    WarningRound of(UUID announcement);

    /// @throws kz.localbusiness.application.StaleState when it changed since it was read
    void save(WarningRound round);
}
