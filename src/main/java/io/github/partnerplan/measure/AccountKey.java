package io.github.partnerplan.measure;

/** What an account is known by: the hashes of its name and of its web domain, each 0 where there is none that tells it apart. */
record AccountKey(long name, long domain) {

    static AccountKey of(String account, String domain) {
        return new AccountKey(AccountNames.nameHash(account), AccountNames.domainHash(domain));
    }

    /** The name, else the domain. */
    long first() {
        return name == 0 ? domain : name;
    }
}
