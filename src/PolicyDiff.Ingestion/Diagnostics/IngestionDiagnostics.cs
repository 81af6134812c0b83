namespace PolicyDiff.Ingestion.Diagnostics;

/// <summary>
/// The codes of what text and Markdown readers, metadata and manifests report. The words stand in Core's diagnostic texts.
/// </summary>
public static class IngestionDiagnostics
{
    /// <summary>The file holds no text at all.</summary>
    public const string EmptyFile = "PD1001";

    /// <summary>The content is no text, whatever the name of the file says.</summary>
    public const string BinaryContent = "PD1002";

    /// <summary>The text is not UTF-8 and was read as Windows-1252.</summary>
    public const string LegacyEncoding = "PD1003";

    /// <summary>No heading was recognised: the document is one section.</summary>
    public const string NoHeadings = "PD1004";

    /// <summary>Lists, quotations or brackets lie too deep inside each other.</summary>
    public const string TooDeep = "PD1005";

    /// <summary>The text held code points that are no characters: how many.</summary>
    public const string InvalidCharacters = "PD1006";

    /// <summary>The block between two lines of hyphens at the start is front matter, but no valid YAML.</summary>
    public const string BadFrontMatter = "PD1007";

    /// <summary>Words that are struck out were left out: the words.</summary>
    public const string StruckOut = "PD1008";

    /// <summary>Fewer words were kept than the document shows: the share in per cent, the words lost, the words shown.</summary>
    public const string WordsLost = Core.Documents.ReadingDiagnostics.WordsLost;

    /// <summary>A web page holds no text apart from menus and the like.</summary>
    public const string PageWithoutText = "PD1010";

    /// <summary>Pages of a folder could not be read: their names.</summary>
    public const string UnreadFiles = Core.Documents.ReadingDiagnostics.UnreadFiles;

    /// <summary>A page holds the same text as an earlier one and was read once: its name, the name of the earlier one.</summary>
    public const string SamePage = "PD1012";

    /// <summary>Most words of a page were taken for menus and the like: how many, of how many.</summary>
    public const string MostlyFurniture = "PD1013";

    /// <summary>Nothing shows that the document is a purchasing policy.</summary>
    public const string NoPolicy = "PD1101";

    /// <summary>A policy whose insurer is not found.</summary>
    public const string NoInsurer = "PD1102";

    /// <summary>A policy whose years are not found.</summary>
    public const string NoYears = "PD1103";

    /// <summary>The manifest holds a line that is no YAML.</summary>
    public const string ManifestSyntax = "PD1301";

    /// <summary>The manifest has no list of documents.</summary>
    public const string ManifestWithoutList = "PD1302";

    /// <summary>An entry of the manifest names no file.</summary>
    public const string ManifestEntryWithoutPath = "PD1303";

    /// <summary>An entry has a key that means nothing: the key, the nearest known one.</summary>
    public const string ManifestUnknownKey = "PD1304";

    /// <summary>A value is no year or range of years: the value.</summary>
    public const string ManifestBadYears = "PD1305";

    /// <summary>A value is no date: the value.</summary>
    public const string ManifestBadDate = "PD1306";

    /// <summary>A kind of document that is not known: the value, the nearest known one.</summary>
    public const string ManifestUnknownKind = "PD1307";

    /// <summary>A value does not fit its key: the value, the key.</summary>
    public const string ManifestBadValue = "PD1308";

    /// <summary>Two entries have the same path: the path.</summary>
    public const string ManifestPathTwice = "PD1309";

    /// <summary>A YAML file is larger, deeper or more repetitive than is read.</summary>
    public const string YamlTooLarge = "PD1310";

    /// <summary>The list of sources holds a line that is no YAML.</summary>
    public const string SourcesSyntax = "PD1321";

    /// <summary>The file has no list of sources.</summary>
    public const string SourcesWithoutList = "PD1322";

    /// <summary>A source has a key that means nothing: the key, the nearest known one.</summary>
    public const string SourcesUnknownKey = "PD1323";

    /// <summary>A source has an address that is none of the web: the address.</summary>
    public const string SourceBadAddress = "PD1324";

    /// <summary>A source lacks what it needs: the key.</summary>
    public const string SourceLacks = "PD1325";

    /// <summary>Two sources have the same address: the address, the line of the first one.</summary>
    public const string SourceTwice = "PD1326";

    /// <summary>Two sources would keep their files under the same name: the name, the line of the first one.</summary>
    public const string SourceNameTwice = "PD1327";

    /// <summary>A value of a source does not fit its key, so the source is left out: the value, the key, what fits.</summary>
    public const string SourceBadValue = "PD1328";

    /// <summary>A file of themes or equivalents holds a line that is no YAML.</summary>
    public const string ThemesSyntax = "PD1401";

    /// <summary>A file of themes holds none.</summary>
    public const string ThemesWithoutList = "PD1402";

    /// <summary>A theme has no name, or nothing to find it by.</summary>
    public const string ThemeWithoutName = "PD1403";

    /// <summary>A key of a file of themes or equivalents means nothing: the key, the nearest known one.</summary>
    public const string ThemesUnknownKey = "PD1404";

    /// <summary>A kind of requirement that is not known: the value, the nearest known one.</summary>
    public const string ThemesUnknownKind = "PD1405";

    /// <summary>A value should be a list: the key.</summary>
    public const string ThemesNoList = "PD1406";

    /// <summary>A day of a themes file is no date: what stands there, the key.</summary>
    public const string ThemesBadDay = "PD1408";

    /// <summary>A group of equivalents holds less than two names: the key.</summary>
    public const string EquivalentsLonely = "PD1407";

    /// <summary>A settings file holds a line that is no YAML, or no keys with values.</summary>
    public const string SettingsSyntax = "PD1410";

    /// <summary>A key of a settings file means nothing: the key, the nearest known one.</summary>
    public const string SettingsUnknownKey = "PD1411";

    /// <summary>A value of a settings file is no text: the key.</summary>
    public const string SettingsBadValue = "PD1412";
}
