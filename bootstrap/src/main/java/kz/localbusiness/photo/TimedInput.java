package kz.localbusiness.photo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.stream.MemoryCacheImageInputStream;
import kz.localbusiness.domain.photo.ImageFile;

/// Gives no more bytes to whoever takes too long over them: a few bytes of a progressive JPEG can
/// mean going over all pixels once more, again and again.
final class TimedInput extends MemoryCacheImageInputStream {

    /// Few, so that the time is looked at often.
    private static final int AT_ONCE = 256;

    private final long end;

    TimedInput(ImageFile file, Duration patience) {
        super(new ByteArrayInputStream(file.bytes()));
        end = System.nanoTime() + patience.toNanos();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (System.nanoTime() > end) {
            throw new IOException("reading the image takes too long");
        }
        return super.read(into, offset, Math.min(length, AT_ONCE));
    }
}
