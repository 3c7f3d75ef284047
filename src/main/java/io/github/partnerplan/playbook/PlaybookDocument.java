package io.github.partnerplan.playbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of the documents that entries cite: its id, its title, and its sections with their headings. */
public record PlaybookDocument(String id, String title, Map<String, String> sections) {

    public PlaybookDocument {
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    }
}
