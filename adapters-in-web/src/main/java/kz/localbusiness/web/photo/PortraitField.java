package kz.localbusiness.web.photo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.photo.PhotoPlace.Portrait;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.web.form.Notice;

/// How clients see somebody before they choose them; kept at once.
public final class PortraitField extends Div implements LocaleChangeObserver {

    private final Business business;
    private final StaffMember member;
    private final PhotoActs acts;
    private final Div face = new Div();
    final Notice notice = new Notice();
    final PhotoUpload choose;
    final Button remove = new Button("", _ -> remove());

    public PortraitField(Business business, StaffMember member, PhotoPorts ports) {
        this.business = business;
        this.member = member;
        this.acts = new PhotoActs(ports, business, this::show, notice::warn);
        choose =
                new PhotoUpload(
                        "portrait-choose",
                        "photo.choose-portrait",
                        bytes -> acts.add(new Portrait(member.id()), bytes),
                        notice::warn);
        remove.setId("portrait-remove");
        addClassName("stack");
        face.addClassName("portrait");
        var row = new Div(face, choose, remove);
        row.addClassName("row");
        add(notice, row);
        show();
    }

    private void show() {
        notice.clear();
        var album = acts.album();
        face.removeAll();
        face.add(new Face(member, business.slug(), album));
        remove.setVisible(album.portrait(member.id()).isPresent());
    }

    private void remove() {
        acts.album().portrait(member.id()).ifPresent(acts::remove);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        remove.setText(getTranslation("photo.remove"));
    }
}
