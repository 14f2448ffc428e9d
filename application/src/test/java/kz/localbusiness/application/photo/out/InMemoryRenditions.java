package kz.localbusiness.application.photo.out;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;

/// Takes what Java reads, and keeps it as it is in every size.
public final class InMemoryRenditions implements Renditions {

    @Override
    public Rendering of(ImageFile sent) {
        return read(sent)
                .<Rendering>map(image -> rendered(sent, image))
                .orElseGet(() -> new Unfit(ImageFault.NOT_AN_IMAGE));
    }

    private static Rendered rendered(ImageFile sent, BufferedImage image) {
        var sizes =
                Arrays.stream(ImageSize.values())
                        .collect(Collectors.toMap(Function.identity(), _ -> sent));
        return new Rendered(sizes, image.getWidth(), image.getHeight());
    }

    private static Optional<BufferedImage> read(ImageFile sent) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(sent.bytes())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
