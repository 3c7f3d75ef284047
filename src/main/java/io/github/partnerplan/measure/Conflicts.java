package io.github.partnerplan.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * All conflicts of a ledger: how many accounts they are on, the money at stake, and the largest of them one by one (at most
 * {@value #SHOWN}), by day of the later claim.
 */
public final class Conflicts {

    /** A plan names three and cites the rows of some more; beyond this a list is no help and only takes memory. */
    static final int SHOWN = 1_000;

    private final List<Conflict> largest = new ArrayList<>();
    private long accounts;
    private BigDecimal stake = BigDecimal.ZERO;

    /** Adds the conflicts on one account; the account's worth at stake is its largest conflict. */
    void add(List<Conflict> ofOneAccount) {
        if (ofOneAccount.isEmpty()) {
            return;
        }
        accounts++;
        BigDecimal most = BigDecimal.ZERO;
        for (Conflict conflict : ofOneAccount) {
            most = most.max(conflict.amount().orElse(BigDecimal.ZERO));
        }
        stake = stake.add(most);
        largest.addAll(ofOneAccount);
        if (largest.size() > 2 * SHOWN) {
            keepTheLargest();
        }
    }

    Conflicts finish() {
        keepTheLargest();
        largest.sort(Conflict::byDay);
        return this;
    }

    private void keepTheLargest() {
        largest.sort((a, b) -> {
            int order = b.amount().orElse(BigDecimal.ZERO).compareTo(a.amount().orElse(BigDecimal.ZERO));
            return order == 0 ? Conflict.byDay(a, b) : order;
        });
        if (largest.size() > SHOWN) {
            largest.subList(SHOWN, largest.size()).clear();
        }
    }

    /** Accounts that two or more partners claimed while a protection ran. */
    public long accounts() {
        return accounts;
    }

    /** The sum over those accounts of the largest amount in conflict, in the company's currency. */
    public BigDecimal stake() {
        return stake;
    }

    public List<Conflict> largest() {
        return List.copyOf(largest);
    }

    /** All conflicts are among {@link #largest()}. */
    public boolean isWhole() {
        return largest.size() < SHOWN;
    }

    public boolean isEmpty() {
        return accounts == 0;
    }
}
