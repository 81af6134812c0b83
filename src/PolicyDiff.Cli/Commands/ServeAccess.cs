using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Services;
using PolicyDiff.Web.SignIn;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Cli.Commands;

/// <summary>Reads who may reach a site, and refuses what would let others listen in.</summary>
internal static class ServeAccess
{
    private const string PasswordVariable = "POLICYDIFF_CERTIFICATE_PASSWORD";
    private static readonly string[] Packed = [".pfx", ".p12"];

    /// <summary>The access that the options ask for.</summary>
    /// <exception cref="PolicyDiffException">It is not safe, or a value or file is wrong.</exception>
    public static SiteAccess Of(CommandContext context)
    {
        var (line, folder) = (context.Line, context.Environment.WorkingFolder);
        var listen = line.Text(CommonOptions.Listen);
        var access = new SiteAccess
        {
            Listen = listen is null || string.Equals(listen, "localhost", StringComparison.OrdinalIgnoreCase) ? null : AddressOf(listen),
            Readers = line.Text(CommonOptions.Readers) is { } readers ? Readers(readers, folder) : null,
            Certificate = line.Text(CommonOptions.Certificate) is { } certificate ? Certificate(certificate, folder) : null,
            Proxies = [.. (line.Text(CommonOptions.BehindProxy) ?? string.Empty)
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(AddressOf)],
        };
        return access.IsSafe ? access : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NotThisMachine, null, listen!));
    }

    private static IPAddress AddressOf(string typed) => IPAddress.TryParse(typed.Trim('[', ']'), out var address)
        ? address
        : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoAddress, null, typed));

    private static ReaderAccounts Readers(string file, string folder)
    {
        var readers = ReaderAccounts.Read(Path.GetFullPath(file, folder), file);
        return readers.All.Count > 0
            ? readers
            : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.NoReaders, new DiagnosticLocation(file)));
    }

    private static X509Certificate2 Certificate(string file, string folder)
    {
        var path = Path.GetFullPath(file, folder);
        try
        {
            return Packed.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
                ? X509CertificateLoader.LoadPkcs12FromFile(path, Environment.GetEnvironmentVariable(PasswordVariable))
                : X509Certificate2.CreateFromPemFile(path);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(WebDiagnostics.CertificateUnreadable, new DiagnosticLocation(file), error.Message), error);
        }
    }
}
