namespace PolicyDiff.Sources;

/// <summary>Codes of what can go wrong between PolicyDiff and a site.</summary>
public static class SourceDiagnostics
{
    /// <summary>There is nothing at the address any more; {0} the status.</summary>
    public const string Gone = "PD7001";

    /// <summary>The site's robots.txt forbids the address; {0} the address of that file.</summary>
    public const string ForbiddenByRobots = "PD7002";

    /// <summary>The site's robots.txt could not be read, so nothing may be fetched; {0} its address, {1} why.</summary>
    public const string RobotsUnreadable = "PD7003";

    /// <summary>The site answers with a status that brings no content; {0} the status.</summary>
    public const string BadStatus = "PD7004";

    /// <summary>There is no connection, or it broke; {0} the words of the system.</summary>
    public const string NoConnection = "PD7005";

    /// <summary>The site sent nothing for too long; {0} seconds.</summary>
    public const string Silent = "PD7006";

    /// <summary>The answer took too long in all; {0} seconds.</summary>
    public const string TooSlow = "PD7007";

    /// <summary>The answer is larger than is taken; {0} the limit in MB.</summary>
    public const string TooLarge = "PD7008";

    /// <summary>The answer is of no kind that is read; {0} what the site says it is.</summary>
    public const string WrongContent = "PD7009";

    /// <summary>The answer is of another kind than what is expected there; {0} what it is, {1} what is expected.</summary>
    public const string OtherContent = "PD7010";

    /// <summary>The answer is empty.</summary>
    public const string EmptyAnswer = "PD7011";

    /// <summary>The address leads elsewhere too often, or in a circle; {0} the limit.</summary>
    public const string TooManyRedirects = "PD7012";

    /// <summary>A safe address leads to an unsafe one; {0} the unsafe one.</summary>
    public const string UnsafeRedirect = "PD7013";

    /// <summary>The address leads to one that cannot be asked; {0} as the site wrote it.</summary>
    public const string BadRedirect = "PD7014";

    /// <summary>The address leads to another host; {0} the address there.</summary>
    public const string OtherHost = "PD7015";

    /// <summary>An address of a set of pages leads out of the set; {0} where to.</summary>
    public const string LeadsOutOfSet = "PD7016";

    /// <summary>A set has more pages than are fetched; {0} the most pages, {1} the deepest, {2} how many links were not followed.</summary>
    public const string PagesLeftOut = "PD7017";

    /// <summary>Pages of a set are not there, may not be fetched or are no web pages; {0} how many, {1} the first of them.</summary>
    public const string PagesMissing = "PD7018";

    /// <summary>
    /// Pages of a set lead to files and to addresses with a question mark, which are not followed; {0} how many, {1} the first of them.
    /// </summary>
    public const string LinksNotFollowed = "PD7019";

    /// <summary>A page of a set failed, so nothing of the set was kept; {0} the page.</summary>
    public const string SetIncomplete = "PD7020";
}
