package kz.localbusiness.load;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.booking.out.Agendas;

/// Writes a salon's books, many days side by side, since the server confirms them together.
record Seeding(LoadedSalon salon, LoadedPlatform platform) {

    private static final int SIDE_BY_SIDE = 16;

    /// @return how many days were written
    long store() {
        inTheSalon(new SeededBusiness(salon, platform)::store);
        var visits = new SeededVisits(salon, platform.bean(Agendas.class));
        try (var executor = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            var written =
                    Stream.concat(salon.past(), salon.future())
                            .map(day -> executor.submit(() -> inTheSalon(() -> visits.store(day))))
                            .toList();
            written.forEach(Seeding::await);
            return written.size();
        }
    }

    private void inTheSalon(Runnable write) {
        CurrentBusiness.<Boolean>as(
                salon.id(),
                () -> {
                    write.run();
                    return true;
                });
    }

    private static void await(Future<?> written) {
        try {
            written.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a day could not be stored", e);
        }
    }
}
