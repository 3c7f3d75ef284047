package io.github.partnerplan.program;

import io.github.partnerplan.model.Partner;
import io.github.partnerplan.model.PartnerType;
import io.github.partnerplan.model.Program;
import java.util.List;
import java.util.Optional;

/**
 * The track of a partner: the one its {@code track} names, else the first for its type, else the first for everybody. It is not
 * known where neither track nor type is given; {@code why} then says so, as it does for a partner in no track.
 */
record TrackChoice(Optional<Program.Track> track, boolean isKnown, String why) {

    static TrackChoice of(Partner partner, List<Program.Track> tracks) {
        if (tracks.isEmpty()) {
            return none("the program has no tiers");
        }
        boolean isLadderOfAll = tracks.size() == 1 && tracks.get(0).name().isEmpty();
        if (isLadderOfAll) {
            return in(tracks.get(0));
        }
        return partner.track().isEmpty() ? byType(partner.type(), tracks) : byName(partner.track(), tracks);
    }

    private static TrackChoice byName(String name, List<Program.Track> tracks) {
        for (Program.Track track : tracks) {
            if (track.name().equalsIgnoreCase(name)) {
                return in(track);
            }
        }
        return none("the program has no track \"" + name + "\"");
    }

    private static TrackChoice byType(Optional<PartnerType> type, List<Program.Track> tracks) {
        for (Program.Track track : tracks) {
            if (type.isPresent() && track.types().contains(type.get().word())) {
                return in(track);
            }
        }
        for (Program.Track track : tracks) {
            if (track.types().isEmpty()) {
                return in(track);
            }
        }
        return type.isPresent()
                ? none("no track is for partners of type " + type.get().word())
                : new TrackChoice(
                        Optional.empty(), false, "neither its track nor its type is given, so its track is unknown");
    }

    private static TrackChoice in(Program.Track track) {
        return new TrackChoice(Optional.of(track), true, "");
    }

    private static TrackChoice none(String why) {
        return new TrackChoice(Optional.empty(), true, why);
    }
}
