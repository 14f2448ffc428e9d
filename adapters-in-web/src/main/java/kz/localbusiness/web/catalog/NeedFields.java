package kz.localbusiness.web.catalog;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.localbusiness.domain.catalog.Delivery;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.web.form.Notice;
import kz.localbusiness.web.form.Plain;

/// The rooms, chairs and devices that a service needs at a time: one of each row.
final class NeedFields extends Div implements LocaleChangeObserver {

    private final Function<String, Optional<Resource>> created;
    private final List<Resource> resources;
    private final Div list = new Div();
    final List<MultiSelectComboBox<Resource>> needs = new ArrayList<>();
    final TextField name = new TextField();
    final Button create = new Button("", _ -> create());
    final Button more = new Button("", _ -> append(Set.of()));
    final Notice notice = new Notice();

    /// @param created makes a new one of a name, empty when there are too many
    NeedFields(
            List<ResourceNeed> needed,
            List<Resource> resources,
            Function<String, Optional<Resource>> created) {
        this.created = created;
        this.resources = new ArrayList<>(resources);
        addClassName("stack");
        list.addClassName("stack");
        more.setId("need-add");
        create.setId("resource-create");
        name.setId("resource-name");
        name.setMaxLength(Resource.MAX_NAME);
        var news = new Div(name, create);
        news.addClassName("with-button");
        add(list, more, news, notice);
        needed.forEach(need ->
                append(
                        resources.stream()
                                .filter(one -> need.anyOf().contains(one.id()))
                                .collect(Collectors.toSet())));
        arrange();
    }

    private void append(Set<Resource> chosen) {
        var box = new MultiSelectComboBox<Resource>();
        box.setItems(resources);
        box.setItemLabelGenerator(Resource::name);
        box.setValue(chosen);
        box.setLabel(getTranslation("catalog.need"));
        needs.add(box);
        list.add(box);
        arrange();
    }

    private void arrange() {
        more.setVisible(!resources.isEmpty() && needs.size() < Delivery.MOST_NEEDS);
    }

    private void create() {
        notice.clear();
        var typed = name.getValue().strip();
        if (typed.isEmpty() || Plain.unfitLine(Resource.MAX_NAME).test(typed)) {
            notice.warn("catalog.resource-name-missing");
            return;
        }
        created.apply(typed)
                .ifPresentOrElse(this::offer, () -> notice.warn("catalog.resources-full"));
    }

    private void offer(Resource made) {
        name.clear();
        resources.add(made);
        for (var box : needs) {
            var chosen = box.getValue();
            box.setItems(resources);
            box.setValue(chosen);
        }
        append(Set.of(made));
    }

    /// What was emptied is not needed any more.
    List<ResourceNeed> needs() {
        return needs.stream()
                .map(MultiSelectComboBox::getValue)
                .filter(chosen -> !chosen.isEmpty())
                .map(chosen -> new ResourceNeed(chosen.stream().map(Resource::id).toList()))
                .toList();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        needs.forEach(box -> box.setLabel(getTranslation("catalog.need")));
        more.setText(getTranslation("catalog.need-add"));
        name.setLabel(getTranslation("catalog.resource-name"));
        create.setText(getTranslation("catalog.resource-create"));
    }
}
