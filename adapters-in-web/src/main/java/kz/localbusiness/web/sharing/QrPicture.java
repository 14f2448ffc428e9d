package kz.localbusiness.web.sharing;

import com.vaadin.flow.component.html.Image;
import java.util.Base64;

/// A code to scan from the screen.
public final class QrPicture extends Image {

    private static final int SCALE = 6;

    /// @param words for whoever does not see it
    public QrPicture(String content, String words) {
        super(inline(QrCode.of(content).png(SCALE)), words);
        addClassName("qr");
    }

    private static String inline(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
