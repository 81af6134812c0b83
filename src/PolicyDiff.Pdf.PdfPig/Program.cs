using PolicyDiff.Pdf.PdfPig.Worker;

using var requests = Console.OpenStandardInput();
using var output = Console.OpenStandardOutput();
return WorkerProgram.Run(requests, output);
