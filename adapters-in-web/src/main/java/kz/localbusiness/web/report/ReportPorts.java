package kz.localbusiness.web.report;

import java.time.Clock;
import kz.localbusiness.application.Ids;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.payment.ListReceipts;
import kz.localbusiness.application.payment.NoteGivenBack;
import kz.localbusiness.application.payment.ShowReceipts;
import kz.localbusiness.application.payment.ShowReconciliations;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// What receipts and reports need of the application.
@Component
record ReportPorts(
        ShowSetup setup,
        ShowReport report,
        ListReceipts list,
        ShowReceipts receipts,
        ShowReconciliations books,
        NoteGivenBack note,
        Translations translations,
        Ids ids,
        Clock clock) {}
