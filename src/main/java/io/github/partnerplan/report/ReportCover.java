package io.github.partnerplan.report;

import io.github.partnerplan.document.Cover;
import io.github.partnerplan.document.Picture;
import io.github.partnerplan.model.Branding;
import io.github.partnerplan.model.Company;
import io.github.partnerplan.read.WorkspaceFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cover of what a client is handed: the client, a title, the day, and the logo and colour of the workspace. */
public final class ReportCover {

    private ReportCover() {}

    /** The cover of a document about a whole workspace; none where there is no workspace, so nobody to hand it to. */
    public static Optional<Cover> of(WorkspaceFiles files, String title) {
        if (!files.isWorkspace()) {
            return Optional.empty();
        }
        List<Company> companies = files.workspace().companies();
        boolean isOne = companies.size() == 1;
        Branding branding = isOne ? files.branding() : files.ofSeveral().branding();
        String company = isOne ? companies.get(0).name() : "";
        return Optional.of(of(branding, company, title, files.workspace().asOf()));
    }

    /** Without an introduction. */
    static Cover of(Branding branding, String company, String title, LocalDate asOf) {
        String client = client(branding, company);
        Optional<Picture> logo = branding.logo()
                .map(each ->
                        new Picture(each.mediaType(), each.base64(), client.isEmpty() ? "Logo" : "Logo of " + client));
        return new Cover(client, title, "as of " + asOf, logo, branding.accent(), List.of());
    }

    /** The client as the workspace names it for reports, else by the company's own name. */
    static String client(Branding branding, String company) {
        return branding.client().isEmpty() ? company : branding.client();
    }
}
