package kz.localbusiness.web.layout;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// On every page, an answer that takes longer than people call at once shows that it is on its way.
@Component
final class SlowAnswers implements VaadinServiceInitListener {

    private static final int AT_ONCE_MILLIS = 300;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(opened ->
                        opened.getUI()
                                .getLoadingIndicatorConfiguration()
                                .setFirstDelay(AT_ONCE_MILLIS));
    }
}
