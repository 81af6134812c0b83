namespace PolicyDiff.Web.Texts;

/// <summary>Codes of what can be wrong with a request to the site.</summary>
public static class WebDiagnostics
{
    /// <summary>The site has no such page; {0} the address.</summary>
    public const string UnknownPage = "PD8001";

    /// <summary>A part of an address has a value it does not know; {0} the part, {1} the value, {2} those it knows.</summary>
    public const string UnknownValue = "PD8002";

    /// <summary>A format cannot show this page; {0} the format, {1} those that can.</summary>
    public const string FormatCannotShow = "PD8003";

    /// <summary>A request is for another host; {0} the host.</summary>
    public const string ForeignHost = "PD8004";

    /// <summary>A form was not sent from a page of this site, or from one that is no longer valid.</summary>
    public const string ForeignForm = "PD8005";

    /// <summary>A request is larger than is taken; {0} the limit in MB.</summary>
    public const string TooLarge = "PD8006";

    /// <summary>The port cannot be used; {0} the port, {1} the words of the system.</summary>
    public const string PortTaken = "PD8007";

    /// <summary>The file of a document is gone, or is not the one that was read; {0} its path.</summary>
    public const string SourceGone = "PD8008";

    /// <summary>The comparison has no such change any more; {0} its fingerprint.</summary>
    public const string UnknownChange = "PD8009";

    /// <summary>The comparison has no such theme; {0} as asked, {1} those there are, the nearest first.</summary>
    public const string UnknownTheme = "PD8010";

    /// <summary>The site answers on this machine only; {0} the address asked for.</summary>
    public const string NotThisMachine = "PD8011";

    /// <summary>No reader takes files of this type; {0} the file, {1} the extensions that are read.</summary>
    public const string CannotAdd = "PD8012";

    /// <summary>A form lacks its file.</summary>
    public const string NoFile = "PD8013";

    /// <summary>What was handed in is not kept any longer.</summary>
    public const string UploadGone = "PD8014";

    /// <summary>A page does not take what was sent to it; {0} the method.</summary>
    public const string WrongMethod = "PD8015";

    /// <summary>A document has no such page that can be drawn; {0} the page as asked, {1} the file.</summary>
    public const string NoSuchSheet = "PD8016";

    /// <summary>The work that a page waited for was broken off.</summary>
    public const string BrokenOff = "PD8017";

    /// <summary>Whoever asks is not signed in.</summary>
    public const string NotSignedIn = "PD8018";

    /// <summary>Name or secret is wrong.</summary>
    public const string WrongSecret = "PD8019";

    /// <summary>Too many wrong secrets; {0} the minutes to wait.</summary>
    public const string TooManyGuesses = "PD8020";

    /// <summary>A line of the file of readers is damaged; {0} its number.</summary>
    public const string ReadersDamaged = "PD8021";

    /// <summary>The file of readers names nobody.</summary>
    public const string NoReaders = "PD8022";

    /// <summary>This cannot be the name of a reader; {0} as typed.</summary>
    public const string NoReaderName = "PD8023";

    /// <summary>The certificate cannot be used; {0} the words of the system.</summary>
    public const string CertificateUnreadable = "PD8024";

    /// <summary>This is no address of a network; {0} as typed.</summary>
    public const string NoAddress = "PD8025";

    /// <summary>A request did not come by the proxy, or not encrypted; {0} where it came from.</summary>
    public const string NotByProxy = "PD8026";

    /// <summary>What was given as the address of a collector of telemetry is none: {0} as typed.</summary>
    public const string BadCollector = "PD8030";
}
