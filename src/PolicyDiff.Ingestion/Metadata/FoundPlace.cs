namespace PolicyDiff.Ingestion.Metadata;

/// <summary>The places where a fact about a document can be found, the most trusted first.</summary>
internal static class FoundPlace
{
    public const string Manifest = "manifest";

    public const string FrontMatter = "front matter";

    public const string Properties = "properties";

    public const string TitlePage = "title page";

    public const string Heading = "heading";

    public const string FileName = "file name";

    public const string RunningText = "running text";
}
