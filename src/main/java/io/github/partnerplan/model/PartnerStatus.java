package io.github.partnerplan.model;

/** Whether a partner takes part in the program; a blank status means active. */
public enum PartnerStatus {
    ACTIVE,
    PROSPECT,
    PAUSED,
    ENDED
}
