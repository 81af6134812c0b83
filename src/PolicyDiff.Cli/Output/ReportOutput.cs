using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Streams;
using PolicyDiff.Cli.Texts;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Text;
using PolicyDiff.Pipeline;
using PolicyDiff.Pipeline.Files;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Cli.Output;

/// <summary>Where a report goes and in which format: decided before the work begins, so that a mistake costs no waiting.</summary>
internal sealed class ReportOutput
{
    private const string RedlineFormat = "docx";
    private const string FrontPage = "index.html";

    private readonly IReportWriter _writer;
    private readonly string? _file;
    private readonly CliEnvironment _environment;
    private readonly IReadOnlyDictionary<string, string> _remarks;

    private ReportOutput(IReportWriter writer, string? file, IReadOnlyDictionary<string, string> remarks, CliEnvironment environment) =>
        (_writer, _file, _remarks, _environment) = (writer, file, remarks, environment);

    /// <summary>The name of the format.</summary>
    public string Format => _writer.Id;

    /// <summary>Whether the user reads the report as text right away, with the warnings in it.</summary>
    public bool ShowsDiagnostics => _file is null && string.Equals(_writer.Id, ReportFormats.All[0].Id, StringComparison.Ordinal);

    /// <summary>Finds the format: the one asked for, or that of the output file, or text.</summary>
    /// <exception cref="PolicyDiffException">
    /// The format is unknown or cannot be shown on a terminal, or the remarks to keep cannot be read.
    /// </exception>
    public static ReportOutput Resolve(CommandContext context)
    {
        var (format, file) = (context.Line.Text(CommonOptions.Format), InFolder(context, context.Line.Text(CommonOptions.OutputFile)));
        format ??= file is null && context.Line.Flag(CommonOptions.Redline) ? RedlineFormat : null;
        var writer = (format, file) switch
        {
            ({ } id, _) => ReportFormats.All.FirstOrDefault(writer => string.Equals(writer.Id, id, StringComparison.OrdinalIgnoreCase))
                ?? throw Unknown(CommonOptions.Format.Name, id, ReportFormats.All.Select(writer => writer.Id)),
            (null, { } path) => ReportFormats.ForPath(path)
                ?? throw Unknown(CommonOptions.OutputFile.Name, path, ReportFormats.All.SelectMany(writer => writer.FileExtensions)),
            _ => ReportFormats.All[0],
        };
        if (context.Line.Flag(CommonOptions.Redline))
        {
            CheckRedline(context.Line, writer);
        }

        return writer.IsBinary && file is null && context.Environment.OutputIsTerminal
            ? throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.BinaryToTerminal, null, writer.Id))
            : new ReportOutput(writer, file, Remarks(context), context.Environment);
    }

    /// <summary>Writes the report. A file is whole or absent, and never coloured.</summary>
    /// <exception cref="PolicyDiffException">The format does not know this kind of report, or the file cannot be written.</exception>
    public void Write(Report report, ReportOptions layout)
    {
        if (!_writer.CanWrite(report))
        {
            var able = ReportFormats.All.Where(writer => writer.CanWrite(report)).Select(writer => writer.Id);
            throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.FormatCannotShow, null, _writer.Id, string.Join(", ", able)));
        }

        Write(stream => _writer.Write(report, Placed(layout), stream));
    }

    /// <summary>
    /// The report of several insurers as one that is written while it is made; null where the format, or what is asked of it, has to see
    /// them all at once.
    /// </summary>
    public IPartwiseOutput? InParts(ReportOptions layout) =>
        _writer is IPartwiseReportWriter partwise && !layout.ShowAlignment ? new SpooledOutput(partwise, Placed(layout), Write)
        : Pages(layout) is var (pages, ofPage, ofFront) ? new PagesOutput(pages, ofPage, ofFront)
        : null;

    /// <summary>The layout for the place where the report goes: a file is never coloured, and knows the way to the documents.</summary>
    private ReportOptions Placed(ReportOptions layout) => _file is { } path
        ? layout with { Remarks = _remarks, Color = false, SourceFolder = WayFrom(Path.GetDirectoryName(FullPath(path))!) }
        : layout with { Remarks = _remarks };

    private void Write(Action<Stream> write)
    {
        if (_file is { } path)
        {
            OutputFile.Write(FullPath(path), path, write);
            return;
        }

        write(_environment.Output);
        _environment.Output.Flush();
    }

    private string FullPath(string path) => Path.GetFullPath(path, _environment.WorkingFolder);

    /// <summary>The file as typed; that of the front page where a folder was typed.</summary>
    private static string? InFolder(CommandContext context, string? typed) => typed is { Length: > 0 }
        && (typed[^1] is '/' or '\\' || Directory.Exists(Path.GetFullPath(typed, context.Environment.WorkingFolder)))
            ? $"{typed.TrimEnd('/', '\\')}/{FrontPage}"
            : typed;

    /// <summary>
    /// The pages of a report of several insurers, with the layout of each and that of the
    /// front page; null where the format has no pages, or no file was named.
    /// </summary>
    private (ReportPages Pages, ReportOptions OfPage, ReportOptions OfFront)? Pages(ReportOptions layout)
    {
        if (_file is not { } path || !_writer.CanWrite(new ChangeOverview(string.Empty, [], [])))
        {
            return null;
        }

        var front = FullPath(path);
        var folder = Path.GetFileName(front) == FrontPage ? Path.GetDirectoryName(front)! : Path.ChangeExtension(front, null);
        ReportOptions From(string place) => layout with { Color = false, SourceFolder = WayFrom(place) };
        return (new ReportPages(_writer, front, folder, path), From(folder), From(Path.GetDirectoryName(front)!));
    }

    /// <summary>A redline shows whole documents, and only a word processor knows tracked changes.</summary>
    private static void CheckRedline(CommandLine line, IReportWriter writer)
    {
        if (writer.Id != RedlineFormat)
        {
            throw new PolicyDiffException(Diagnostic.Error(UsageDiagnostics.FormatCannotShow, null, writer.Id, RedlineFormat));
        }

        if (CommonOptions.NotWithRedline.FirstOrDefault(line.IsGiven) is { } narrowing)
        {
            throw new PolicyDiffException(Diagnostic.Error(
                UsageDiagnostics.OptionsExclude, null, CommonOptions.Redline.Name, narrowing.Name));
        }
    }

    /// <summary>
    /// The way from the folder of the report to the one that typed paths, and so those of documents, start from, as the beginning of an
    /// address: absolute from one drive to another.
    /// </summary>
    private string WayFrom(string folder)
    {
        var way = PathRules.WithSlashes(Path.GetRelativePath(folder, _environment.WorkingFolder));
        return way == "." ? string.Empty : $"{FileAddress.Of(way).TrimEnd('/')}/";
    }

    private static IReadOnlyDictionary<string, string> Remarks(CommandContext context) =>
        context.Line.Text(CommonOptions.KeepRemarks) is { } path
            ? RemarksFile.Read(Path.GetFullPath(path, context.Environment.WorkingFolder), path)
            : new ReportOptions().Remarks;

    private static PolicyDiffException Unknown(string option, string typed, IEnumerable<string> known) =>
        new(Diagnostic.Error(UsageDiagnostics.UnknownValue, null, option, typed, NearestNames.Line(typed, known)));
}
