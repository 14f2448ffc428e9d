package kz.localbusiness.features;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.picocontainer.PicoFactory;

/// Makes the steps of a scenario share one world of a given kind.
abstract class WorldObjects implements ObjectFactory {

    private final PicoFactory objects = new PicoFactory();

    WorldObjects(Class<? extends World> world) {
        objects.addClass(world);
    }

    @Override
    public void start() {
        objects.start();
    }

    @Override
    public void stop() {
        objects.stop();
    }

    @Override
    public boolean addClass(Class<?> steps) {
        return objects.addClass(steps);
    }

    @Override
    public <T> T getInstance(Class<T> type) {
        return objects.getInstance(type);
    }
}
