package kz.localbusiness.web.layout;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has open screens look anew, for what goes on at any node and tells nobody.
@Component
public final class Heartbeat {

    private final Set<Runnable> watchers = ConcurrentHashMap.newKeySet();

    /// @return ends the watch; running it twice is harmless
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Scheduled(fixedDelayString = "${lbp.screens.pause:2s}")
    public void beat() {
        watchers.forEach(Runnable::run);
    }
}
