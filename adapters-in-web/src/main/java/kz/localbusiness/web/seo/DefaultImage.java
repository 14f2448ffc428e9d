package kz.localbusiness.web.seo;

import java.net.URI;
import kz.localbusiness.application.Instance;

/// Drawn once, for what has no picture of its own.
final class DefaultImage {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;

    private DefaultImage() {}

    static Preview.Image of(Instance instance) {
        var address = URI.create(instance.publicUrl() + "/preview.png");
        return new Preview.Image(address, WIDTH, HEIGHT);
    }
}
