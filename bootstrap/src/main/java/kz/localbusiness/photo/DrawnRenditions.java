package kz.localbusiness.photo;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import kz.localbusiness.application.photo.out.Renditions;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import org.springframework.stereotype.Component;

/// Draws one picture at a time, so that many large ones together take no more memory than one.
///
/// @see "features/decisions/030-photos.md"
@Component
class DrawnRenditions implements Renditions {

    /// Many times what the largest honest picture takes.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    DrawnRenditions() {
        this(PATIENCE);
    }

    DrawnRenditions(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Rendering of(ImageFile sent) {
        turn.acquireUninterruptibly();
        try {
            return drawn(sent);
        } finally {
            turn.release();
        }
    }

    private Rendering drawn(ImageFile sent) {
        try {
            return rendered(SentImage.upright(sent, patience));
        } catch (UnfitImage unfit) {
            return new Unfit(unfit.fault());
        }
    }

    private static Rendered rendered(BufferedImage upright) {
        Map<ImageSize, ImageFile> sizes = new EnumMap<>(ImageSize.class);
        var large = Jpeg.fitting(upright, ImageSize.LARGE.longestSide());
        for (var size : ImageSize.values()) {
            sizes.put(size, Jpeg.of(Jpeg.fitting(large, size.longestSide())));
        }
        return new Rendered(sizes, large.getWidth(), large.getHeight());
    }
}
