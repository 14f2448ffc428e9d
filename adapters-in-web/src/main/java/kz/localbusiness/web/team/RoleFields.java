package kz.localbusiness.web.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import java.util.Optional;
import kz.localbusiness.domain.staff.StaffId;
import kz.localbusiness.domain.staff.StaffMember;
import kz.localbusiness.domain.team.TeamRole;
import org.jspecify.annotations.Nullable;

/// What somebody is to be, what that lets them do, and whom clients book when they book them.
final class RoleFields extends Div implements LocaleChangeObserver {

    final Select<TeamRole> role = new Select<>();
    final Select<StaffMember> staff = new Select<>();
    private final Paragraph meaning = new Paragraph();

    RoleFields(Viewer viewer, TeamRole first, @Nullable StaffId booked) {
        addClassName("fields");
        role.setId("role");
        role.setItems(viewer.gives());
        role.setValue(first);
        role.addValueChangeListener(_ -> explain());
        meaning.addClassName("quiet");
        staff.setId("role-staff");
        staff.setItems(viewer.staff());
        staff.setEmptySelectionAllowed(true);
        staff.setItemLabelGenerator(one -> one == null ? nobody() : one.name());
        viewer.booked(booked).ifPresent(staff::setValue);
        add(role, meaning, staff);
    }

    @Nullable StaffId booked() {
        return Optional.ofNullable(staff.getValue()).map(StaffMember::id).orElse(null);
    }

    private String nobody() {
        return getTranslation("colleagues.nobody");
    }

    private void explain() {
        meaning.setText(getTranslation("colleagues.may." + code(role.getValue())));
    }

    static String code(TeamRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        role.setLabel(getTranslation("colleagues.role"));
        role.setItemLabelGenerator(one -> getTranslation("team.role." + code(one)));
        staff.setLabel(getTranslation("colleagues.booked"));
        staff.setHelperText(getTranslation("colleagues.booked-hint"));
        staff.setEmptySelectionCaption(nobody());
        explain();
    }
}
