namespace PolicyDiff.Ingestion.Html;

/// <summary>HTML inside Markdown is nested deeper than any text for people; who walks it would run out of stack.</summary>
internal sealed class NestingException() : Exception("The HTML is nested too deep.");
