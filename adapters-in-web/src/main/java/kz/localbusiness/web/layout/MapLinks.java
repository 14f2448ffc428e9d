package kz.localbusiness.web.layout;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/// Leads from an address to the maps that people here use. Nothing is asked of them before somebody
/// follows.
public final class MapLinks extends Div implements LocaleChangeObserver {

    private static final String DOUBLE_GIS = "https://2gis.kz/atyrau/search/";
    private static final String GOOGLE = "https://www.google.com/maps/search/?api=1&query=";

    private final Anchor doubleGis = new OutsideLink("", "2GIS");
    private final Anchor google = new OutsideLink("", "Google Maps");

    public MapLinks() {
        addClassNames("row", "map-links");
        add(doubleGis, google);
        setVisible(false);
    }

    public void show(String address) {
        var place = UriUtils.encode(address.strip(), StandardCharsets.UTF_8);
        doubleGis.setHref(DOUBLE_GIS + place);
        google.setHref(GOOGLE + place);
        setVisible(!address.isBlank());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        doubleGis.setAriaLabel(getTranslation("setting.on-map", "2GIS"));
        google.setAriaLabel(getTranslation("setting.on-map", "Google Maps"));
    }
}
