package kz.localbusiness.web.photo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Consumer;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.web.form.WholeFile;

/// Takes one picture at a time; phones offer their camera by themselves.
final class PhotoUpload extends Div implements LocaleChangeObserver {

    private final String key;
    private final Button choose = new Button();
    private final Span drop = new Span();
    final Upload upload = new Upload();

    /// @param key of what the button says
    PhotoUpload(String id, String key, Consumer<byte[]> taken, Consumer<String> refused) {
        this.key = key;
        choose.setId(id);
        upload.setUploadHandler(WholeFile.of(ImageFile.MAX_BYTES, bytes -> taken(bytes, taken)));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFileSize(ImageFile.MAX_BYTES);
        upload.setUploadButton(choose);
        upload.setDropLabel(drop);
        upload.addFileRejectedListener(_ -> refused.accept("photo.unfit"));
        add(upload);
    }

    private void taken(byte[] bytes, Consumer<byte[]> taken) {
        upload.clearFileList();
        taken.accept(bytes);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choose.setText(getTranslation(key));
        drop.setText(getTranslation("photo.drop"));
    }
}
