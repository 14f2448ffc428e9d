package kz.localbusiness.web.photo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.localbusiness.domain.business.Slug;
import kz.localbusiness.domain.photo.Photo;
import kz.localbusiness.domain.photo.PhotoId;
import kz.localbusiness.web.form.FieldCheck;
import kz.localbusiness.web.form.IconButton;
import kz.localbusiness.web.form.Movable;
import kz.localbusiness.web.form.Plain;

/// One picture of the gallery: what it shows, its place, and the way out.
final class PhotoRow extends Div implements LocaleChangeObserver {

    final Photo photo;
    private final PhotoActs acts;
    final TextField description = new TextField();
    final IconButton earlier;
    final IconButton later;
    final IconButton remove;
    private final FieldCheck<String, TextField> check =
            new FieldCheck<>(description)
                    .refuse(Plain.unfitLine(Photo.MAX_DESCRIPTION), "form.text-unfit");

    PhotoRow(Slug slug, List<Photo> gallery, int at, PhotoActs acts) {
        this.photo = gallery.get(at);
        this.acts = acts;
        var order = gallery.stream().map(Photo::id).toList();
        var number = String.valueOf(at + 1);
        earlier =
                new IconButton(
                        VaadinIcon.ARROW_UP,
                        "photo.earlier",
                        number,
                        () -> swap(order, at, at - 1));
        later =
                new IconButton(
                        VaadinIcon.ARROW_DOWN,
                        "photo.later",
                        number,
                        () -> swap(order, at, at + 1));
        remove =
                new IconButton(
                        VaadinIcon.TRASH, "photo.remove-of", number, () -> acts.remove(photo));
        earlier.setEnabled(at > 0);
        later.setEnabled(at < gallery.size() - 1);
        description.setMaxLength(Photo.MAX_DESCRIPTION);
        description.setValue(photo.description());
        description.addValueChangeListener(_ -> describe());
        addClassName("photo-row");
        add(new Picture(slug, photo, ""), description, new Div(earlier, later, remove));
        Movable.make(this, PhotoRow.class, dropped -> put(order, dropped.photo.id(), at));
    }

    private void describe() {
        if (check.passes()) {
            acts.describe(photo, description.getValue().strip());
        }
    }

    private void swap(List<PhotoId> order, int one, int other) {
        var swapped = new ArrayList<>(order);
        Collections.swap(swapped, one, other);
        acts.arrange(swapped);
    }

    private void put(List<PhotoId> order, PhotoId moved, int at) {
        var others = new ArrayList<>(order);
        others.remove(moved);
        others.add(Math.min(at, others.size()), moved);
        acts.arrange(others);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        description.setLabel(getTranslation("photo.description"));
        check.speakAgain();
    }
}
