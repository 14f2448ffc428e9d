package kz.localbusiness.web.business;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import kz.localbusiness.domain.business.District;
import kz.localbusiness.domain.business.Listing;
import kz.localbusiness.web.layout.DistrictTexts;
import org.jspecify.annotations.Nullable;

/// Whether and where the directory shows the business.
final class DirectoryFields extends Div implements LocaleChangeObserver {

    final Select<District> district = new Select<>();
    final Checkbox hidden = new Checkbox();

    DirectoryFields() {
        addClassName("fields");
        district.setId("setup-district");
        district.setEmptySelectionAllowed(true);
        district.setItems(District.values());
        hidden.setId("setup-hidden");
        add(district, hidden);
    }

    void fill(Listing listing) {
        district.setValue(listing.district());
        hidden.setValue(listing.isHidden());
    }

    Listing completed(Listing listing) {
        return listing.in(district.getValue()).hidden(hidden.getValue());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        district.setLabel(getTranslation("directory.your-district"));
        district.setEmptySelectionCaption(getTranslation("directory.no-district"));
        district.setItemLabelGenerator(this::named);
        hidden.setLabel(getTranslation("directory.hidden"));
        hidden.setHelperText(getTranslation("directory.hidden-hint"));
    }

    private String named(@Nullable District one) {
        return getTranslation(one == null ? "directory.no-district" : DistrictTexts.key(one));
    }
}
