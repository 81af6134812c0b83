namespace PolicyDiff.Web.Addresses;

/// <summary>The names in addresses: Dutch, as the pages are, and lasting.</summary>
internal static class QueryNames
{
    public const string Language = "lang";
    public const string Format = "formaat";
    public const string Query = "q";
    public const string Insurer = "verzekeraar";
    public const string Year = "jaar";
    public const string CareType = "zorgsoort";
    public const string Kind = "soort";
    public const string Theme = "thema";
    public const string Weight = "gewicht";
    public const string Judgement = "oordeel";
    public const string About = "over";
    public const string Section = "paragraaf";
    public const string Seen = "gezien";
    public const string Limit = "aantal";
    public const string From = "van";
    public const string To = "tot";
    public const string Left = "links";
    public const string Right = "rechts";
    public const string Themes = "themas";
    public const string Columns = "kolommen";
    public const string Topic = "onderwerp";
    public const string Back = "terug";
    public const string Boxes = "kaders";

    /// <summary>The value of <see cref="Seen"/> that hides what was seen.</summary>
    public const string Hide = "verbergen";
}
