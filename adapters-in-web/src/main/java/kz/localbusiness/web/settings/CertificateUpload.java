package kz.localbusiness.web.settings;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.payment.BankAccess;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.WholeFile;
import org.jspecify.annotations.Nullable;

/// The file of a certificate, until another is chosen; of it only the name is shown.
final class CertificateUpload extends Div implements LocaleChangeObserver {

    private static final int MOST = BankAccess.ByCertificate.MAX_BYTES;

    private final Button choose = new Button();
    final Upload upload = new Upload();
    final Paragraph name = new Paragraph();
    final Notice notice = new Notice();
    private byte @Nullable [] chosen;

    CertificateUpload() {
        addClassName("stack");
        choose.setId("bank-certificate");
        upload.setUploadHandler(WholeFile.named(MOST, this::take));
        upload.setAcceptedFileExtensions(".p12", ".pfx");
        upload.setMaxFileSize(MOST);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(_ -> refuse("payment.bank-certificate-unfit"));
        name.setId("bank-certificate-name");
        name.addClassNames("quiet", "pre-line");
        name.getElement().setAttribute("role", "status");
        add(upload, name, notice);
    }

    /// Says so where there is none.
    byte @Nullable [] chosen() {
        if (chosen == null) {
            refuse("payment.bank-certificate-missing");
        }
        return chosen;
    }

    private void take(String called, byte[] file) {
        upload.clearFileList();
        if (file.length == 0 || file.length > MOST) {
            refuse("payment.bank-certificate-unfit");
        } else {
            chosen = file;
            name.setText(called);
            notice.clear();
        }
    }

    private void refuse(String why) {
        chosen = null;
        describe();
        notice.warn(why);
    }

    /// In place of a name.
    private void describe() {
        name.setText(getTranslation("payment.bank-certificate-hint"));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        choose.setText(getTranslation("payment.bank-certificate"));
        if (chosen == null) {
            describe();
        }
    }
}
