package kz.localbusiness.application.notice.out;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.StaleState;
import kz.localbusiness.domain.notice.WarningRound;

public final class InMemoryWarningRounds implements WarningRounds {

    private final Map<UUID, WarningRound> rows = new HashMap<>();

    @Override
    public synchronized WarningRound of(UUID announcement) {
        return rows.getOrDefault(announcement, WarningRound.of(announcement));
    }

    @Override
    public synchronized void save(WarningRound round) {
        if (of(round.announcement()).version() != round.version()) {
            throw new StaleState("round");
        }
        rows.put(
                round.announcement(),
                new WarningRound(
                        round.announcement(),
                        round.after(),
                        round.told(),
                        round.inVain(),
                        round.version() + 1));
    }
}
